package id.umkm.rules.integrity.rules;

/**
 * A cooperative that asks for help.
 *
 * @param cooperative id of the cooperative
 * @param programme of whom
 * @param year in which budget year
 * @param position number of the record
 */
public record AskingCooperative(String cooperative, String programme, int year, int position) {}
