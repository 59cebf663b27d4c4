package id.umkm.rules.generator;

/** What a cell compares a value with. */
sealed interface PolicyOperand {
    String write(PolicySheet sheet);

    /** A value, or the name of an attribute. */
    record Plain(String text) implements PolicyOperand {
        @Override
        public String write(PolicySheet sheet) {
            return text;
        }
    }

    /**
     * A parameter of its own.
     *
     * @param then a second value; empty if the first holds always
     * @param change the days between which the value changes
     * @param replacement what a lower layer puts in its place; empty if it may not
     * @param readAt the date of the record at which it is read; empty for the day that is decided for
     */
    record OfParameter(
            String unit,
            String first,
            String then,
            Change change,
            Ground ground,
            Ground other,
            String replacement,
            String readAt)
            implements PolicyOperand {
        @Override
        public String write(PolicySheet sheet) {
            return sheet.name(this);
        }

        /** The rows of the parameter in the layer that names it. */
        String rows(String name) {
            if (then.isEmpty()) {
                return row(name, first, "", "", ground);
            }
            return row(name, first, "", change.lastDay(), ground) + row(name, then, change.nextDay(), "", other);
        }

        /** The row in a layer below that replaces it. */
        String rowOfReplacement(String name) {
            return row(name, replacement, "", "", other);
        }

        private String row(String name, String value, String from, String until, Ground behind) {
            return PolicySheet.row(
                    "Nama",
                    name,
                    "Satuan",
                    unit,
                    "Nilai",
                    value,
                    "Dasar",
                    behind.basis(),
                    "Kutipan",
                    behind.citations(),
                    "Sejak",
                    from,
                    "Sampai",
                    until,
                    "Dibaca pada",
                    readAt,
                    "Boleh diganti",
                    replacement.isEmpty() ? "" : "ya");
        }
    }

    /** The last day of one value and the first of the next. */
    record Change(String lastDay, String nextDay) {}

    /** What stands behind a row. */
    record Ground(String basis, String citations) {}
}
