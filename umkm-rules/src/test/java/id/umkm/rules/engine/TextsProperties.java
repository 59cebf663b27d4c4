package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** What stands in braces in a text is a name, wherever it stands. */
class TextsProperties {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    @Property(tries = 1000)
    void each_name_in_braces_is_replaced_and_nothing_else(
            @ForAll @Chars({'{', '}', 'a', 'b', '$', '\\'}) @StringLength(max = 14) String template) {
        UnaryOperator<String> values = name -> "<" + name + "$1{x}>";
        assertThat(Texts.replace(template, values))
                .isEqualTo(NAME.matcher(template)
                        .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1)))));
    }
}
