package id.umkm.examples.population;

/** The registries that may not answer for everybody. */
enum Registry {
    CIVIL(0),
    EMPLOYMENT(1),
    CREDIT(2),
    BUSINESS(3);

    private final int salt;

    Registry(int salt) {
        this.salt = salt;
    }

    /**
     * Whether the registry answers for a person.
     *
     * @param number of the person
     * @param percent for how many of a hundred it answers
     */
    boolean answers(long seed, int number, int percent) {
        return Mix.below(100, seed + 97, number * 4L + salt) < percent;
    }
}
