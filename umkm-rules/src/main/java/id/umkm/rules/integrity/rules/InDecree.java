package id.umkm.rules.integrity.rules;

/**
 * That a decree names a person.
 *
 * @param person number of the person
 * @param programme of the decree
 * @param year of the decree
 * @param recordId the record that it names, or empty where it names the person alone
 */
public record InDecree(int person, String programme, int year, String recordId) {}
