package id.umkm.examples.benchmarks.peers;

import id.umkm.examples.benchmarks.Contender;
import id.umkm.examples.benchmarks.Ruling;

/** An engine that finds codes; Java makes the reasons of them. */
interface Peer extends Contender<Ruling> {
    @Override
    default Ruling answer(Ruling ruling) {
        return ruling;
    }
}
