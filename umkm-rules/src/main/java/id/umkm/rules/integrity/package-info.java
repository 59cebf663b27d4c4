/**
 * Findings that relate many records, told before money leaves: what registries say of the persons in them, who stands in more
 * than one, whose families, organs and groups meet. A host hands over {@link id.umkm.rules.integrity.Claim claims} and implements
 * {@link id.umkm.rules.integrity.Registry}; {@link id.umkm.rules.integrity.IntegrityCheck} answers with findings and an outcome for each
 * record. With {@code engine} the only room that sees Drools: its rules are written as DRL and compiled with this module.
 */
@NullMarked
package id.umkm.rules.integrity;

import org.jspecify.annotations.NullMarked;
