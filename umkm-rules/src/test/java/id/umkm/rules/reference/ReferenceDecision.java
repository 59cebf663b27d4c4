package id.umkm.rules.reference;

import id.umkm.domain.law.Basis;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What the reference evaluator decides.
 *
 * @param outcome name of the outcome, such as {@code NOT_ELIGIBLE}
 * @param findings a code each, with the members whom it names: {@code MEMBER_STATE_EMPLOYEE(m1,m3)}
 * @param basis by code what stands behind the findings of that code, the weakest where there are several
 * @param missing a fact each by whose it is and its English name: {@code m3:employer}, {@code :requested_amount}
 * @param outputs by English name the outputs that the policy publishes; {@code ?} where there is none
 * @param unresolved names of the tables behind the findings {@code TABLE_UNRESOLVED}
 */
public record ReferenceDecision(
        String outcome,
        SortedSet<String> findings,
        SortedMap<String, Basis> basis,
        SortedSet<String> missing,
        SortedMap<String, String> outputs,
        SortedSet<String> unresolved) {}
