package id.umkm.rules.integrity;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.identity.FamilyCardNumber;
import id.umkm.domain.identity.Nik;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How persons and families are compared: by their numbers, or by hashes of them under a key of the host's (HMAC-SHA256, its
 * first 128 bits), so that records and registers can be brought together without the numbers. One run uses one of both.
 * Thread-safe.
 */
public final class PersonKeys {
    private static final String HMAC = "HmacSHA256";
    /** A family card number could equal an identity number. */
    private static final String PERSON = "nik:";

    private static final String FAMILY = "kk:";

    private final @Nullable Mac mac;

    private PersonKeys(@Nullable Mac mac) {
        this.mac = mac;
    }

    /** Compared by the numbers themselves. */
    public static PersonKeys plain() {
        return new PersonKeys(null);
    }

    /**
     * Compared by hashes.
     *
     * @param secret the host's key, at least 16 bytes; whoever has it can find numbers by trying them all
     * @throws IllegalArgumentException if it is shorter
     */
    public static PersonKeys keyed(byte[] secret) {
        int fewest = 16;
        if (secret.length < fewest) {
            throw new IllegalArgumentException("A key has at least " + fewest + " bytes, not " + secret.length + ".");
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return new PersonKeys(mac);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("The key cannot be used for " + HMAC + ".", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC + ".", e);
        }
    }

    /** Whom an identity number names, as it was written: also one that has a form that no such number has. */
    public Identity identify(String written) {
        try {
            return new Identity(person(Nik.of(written)), Masking.number(written));
        } catch (MalformedValueException e) {
            return new Identity(null, Masking.number(written));
        }
    }

    /** Whom an identity number names. */
    public Identity identify(Nik nik) {
        return new Identity(person(nik), nik.masked());
    }

    /** The key of a person. */
    public IdentityKey person(Nik nik) {
        return key(PERSON, nik.value());
    }

    /** The key of a family. */
    public IdentityKey family(FamilyCardNumber card) {
        return key(FAMILY, card.value());
    }

    private IdentityKey key(String kind, String digits) {
        if (mac == null) {
            return IdentityKey.ofDigits(Long.parseLong(digits));
        }
        try {
            // A Mac serves one thread at a time; its copy keeps the key.
            Mac own = (Mac) mac.clone();
            ByteBuffer hash = ByteBuffer.wrap(own.doFinal((kind + digits).getBytes(StandardCharsets.US_ASCII)));
            return IdentityKey.ofHash(hash.getLong(), hash.getLong());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This platform's " + HMAC + " cannot be copied.", e);
        }
    }
}
