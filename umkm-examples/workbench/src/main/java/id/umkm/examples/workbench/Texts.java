package id.umkm.examples.workbench;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of this program in one language. */
final class Texts {
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final Locale locale;
    private final ResourceBundle messages;
    private final ResourceBundle help;

    private Texts(Language language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.getCode());
        this.messages = bundle("messages");
        this.help = bundle("help");
    }

    static Texts in(Language language) {
        return new Texts(language);
    }

    Language language() {
        return language;
    }

    /** What each command and option is for, by the keys of picocli. */
    ResourceBundle help() {
        return help;
    }

    /** A text with its gaps filled; numbers are grouped as the language does, so a year is given as text. */
    String get(String key, Object... values) {
        return new MessageFormat(messages.getString(key), locale).format(values);
    }

    /** A text in the language, or nothing where there is none. */
    String orEmpty(@Nullable Text text) {
        return text == null ? "" : text.in(language);
    }

    boolean has(String key) {
        return messages.containsKey(key);
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(Texts.class.getPackageName() + "." + name, locale, NO_OTHER_LANGUAGE);
    }
}
