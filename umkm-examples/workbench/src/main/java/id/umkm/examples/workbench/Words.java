package id.umkm.examples.workbench;

import id.umkm.domain.json.Codes;
import id.umkm.rules.ProgrammeEngine;

/** The words that the lists of a programme's policy hold. */
final class Words {
    private Words() {}

    static Codes of(ProgrammeEngine programme) {
        return new Codes(programme.trades(), programme.stages(), programme.salesChannels());
    }
}
