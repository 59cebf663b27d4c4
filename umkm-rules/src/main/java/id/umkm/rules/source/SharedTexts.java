package id.umkm.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook share, by their number. */
final class SharedTexts {
    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts none() {
        return new SharedTexts(List.of());
    }

    static SharedTexts read(XmlPart part) {
        List<String> texts = new ArrayList<>();
        while (part.next()) {
            if (part.begins("si")) {
                texts.add(runs(part, "si"));
            }
        }
        return new SharedTexts(texts);
    }

    /** The text of all runs up to the end of an element, without the readings that some scripts put above theirs. */
    static String runs(XmlPart part, String element) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int above = 0;
        while (part.next() && !part.ends(element)) {
            if (part.begins("rPh")) {
                above++;
            } else if (part.ends("rPh")) {
                above--;
            } else if (part.begins("t")) {
                inText = above == 0;
            } else if (part.ends("t")) {
                inText = false;
            } else if (inText) {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    Optional<String> find(String number) {
        if (!number.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(number);
        return index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
