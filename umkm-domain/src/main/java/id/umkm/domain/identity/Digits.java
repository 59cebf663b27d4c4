package id.umkm.domain.identity;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the numbers of this room share: a check of their form. */
final class Digits {
    private Digits() {}

    static String require(Pattern form, String value, String code, Function<String, Text> rule) {
        if (!form.matcher(value).matches()) {
            throw new MalformedValueException(code, Masking.number(value), rule.apply(value));
        }
        return value;
    }
}
