package id.umkm.examples.quickstart;

/** Shows that the jars run. */
public final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
