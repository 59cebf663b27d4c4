package id.umkm.rules.check;

/** How much may still be looked at; so that a check ends in bounded time whatever the table. */
final class Work {
    private long left;

    Work(long limit) {
        this.left = limit;
    }

    /**
     * Spends some of it.
     *
     * @throws WorkExceededException if there is not enough left
     */
    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new WorkExceededException();
        }
    }
}
