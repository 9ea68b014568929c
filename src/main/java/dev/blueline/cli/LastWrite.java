package dev.blueline.cli;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the program end between two writes only: when it is asked to end, as by Ctrl-C, a write that has begun is
 * finished, and no other begins. Whoever is killed is past asking.
 */
final class LastWrite extends Thread {
    private static final ReentrantLock WRITING = new ReentrantLock();
    private static boolean registered;

    private LastWrite() {
        super("last-write");
    }

    /** Begins a write, which {@link #end} ends. Does not return if the program is ending. */
    static void begin() {
        WRITING.lock();
        if (!registered) {
            try {
                Runtime.getRuntime().addShutdownHook(new LastWrite());
                registered = true;
            } catch (IllegalStateException e) {
                waitForTheEnd();
            }
        }
    }

    /** Ends a write. */
    static void end() {
        WRITING.unlock();
    }

    /** At the end of the program, and never to be unlocked. */
    @Override
    public void run() {
        WRITING.lock();
    }

    private static void waitForTheEnd() {
        while (true) {
            try {
                sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                // The program is ending anyway.
            }
        }
    }
}
