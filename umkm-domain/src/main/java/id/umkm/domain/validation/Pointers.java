package id.umkm.domain.validation;

import java.util.Comparator;

/** JSON pointers (RFC 6901) as this room makes and sorts them. */
final class Pointers {
    /** Step by step; a step that is a number sorts as one, so that member 10 comes after member 9. */
    static final Comparator<String> ORDER = Pointers::compare;

    private static final int LONGEST_NUMBER = 9;

    private Pointers() {}

    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static int compare(String left, String right) {
        String[] a = left.split("/", -1);
        String[] b = right.split("/", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = compareSteps(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    /** Numbers come before names. */
    private static int compareSteps(String a, String b) {
        boolean isNumberA = isNumber(a);
        boolean isNumberB = isNumber(b);
        if (isNumberA && isNumberB) {
            return Integer.compare(Integer.parseInt(a), Integer.parseInt(b));
        }
        return isNumberA == isNumberB ? a.compareTo(b) : Boolean.compare(isNumberB, isNumberA);
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty()
                && step.length() <= LONGEST_NUMBER
                && (step.length() == 1 || step.charAt(0) != '0')
                && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
