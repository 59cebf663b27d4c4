package id.umkm.examples.workbench;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What an id is known again by: 88 bits of its SHA-256, so that the memory for it does not depend on its length. That one of
 * 100 million ids is taken for another has a chance of less than one in ten thousand million, also where somebody chose them.
 *
 * @param head 64 bits
 * @param tail 24 bits
 */
record IdFingerprint(long head, int tail) {
    static final int TAIL_BITS = 24;

    /** Of the characters as they are: a text that is not sound Unicode has a fingerprint too. */
    static IdFingerprint of(String id) {
        ByteBuffer characters = ByteBuffer.allocate(Character.BYTES * id.length());
        for (int i = 0; i < id.length(); i++) {
            characters.putChar(id.charAt(i));
        }
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(characters.array()));
            return new IdFingerprint(hash.getLong(), hash.getInt() >>> (Integer.SIZE - TAIL_BITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
