package id.umkm.domain.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void is_given_in_the_language_asked_for() {
        Text text = Text.of("Tambah 1 anggota.", "Add 1 member.");
        assertThat(text.in(Language.INDONESIAN)).isEqualTo("Tambah 1 anggota.");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("Add 1 member.");
    }

    @Test
    void falls_back_to_indonesian_where_english_is_absent() {
        assertThat(Text.of("Tambah 1 anggota.", null).in(Language.ENGLISH)).isEqualTo("Tambah 1 anggota.");
    }

    @Test
    void languages_have_their_iso_codes() {
        assertThat(Language.INDONESIAN.getCode()).isEqualTo("id");
        assertThat(Language.ENGLISH.getCode()).isEqualTo("en");
    }
}
