package id.umkm.rules.reference;

/**
 * What values an attribute, parameter or output has.
 *
 * @param kind what they are
 * @param list for choices the list that they come from, else empty
 */
record Type(Kind kind, String list) {
    enum Kind {
        NUMBER,
        RUPIAH,
        PERCENT,
        DATE,
        REGION,
        CHOICE,
        /** Several values of a list, none of them or all. */
        CHOICES,
        YES_NO,
        TEXT
    }

    static Type of(Kind kind) {
        return new Type(kind, "");
    }

    static Type choice(String list) {
        return new Type(Kind.CHOICE, Names.key(list));
    }

    static Type choices(String list) {
        return new Type(Kind.CHOICES, Names.key(list));
    }

    /** The type of a parameter or output with this unit. */
    static Type ofUnit(String unit) {
        String text = unit.strip();
        String key = Names.key(text);
        for (String word : new String[] {"daftar", "list"}) {
            if (key.startsWith(word) && key.length() > word.length()) {
                return choice(text.substring(word.length()));
            }
        }
        return of(
                switch (key) {
                    case "orang", "tahun", "bulan", "hari", "tahunanggaran", "angka" -> Kind.NUMBER;
                    case "rp", "rp/tahun", "rp/bulan" -> Kind.RUPIAH;
                    case "%", "%anggota" -> Kind.PERCENT;
                    case "tanggal" -> Kind.DATE;
                    case "kodewilayah" -> Kind.REGION;
                    case "ya/tidak" -> Kind.YES_NO;
                    default -> throw new IllegalArgumentException("unit: " + unit);
                });
    }
}
