package io.github.albero.model;

/**
 * Which way the words of an indicator say that it is better.
 *
 * @param direction {@link Direction#UNKNOWN} if the words leave it open
 * @param words the words that say so, or that leave it open
 */
record WordedDirection(Direction direction, String words) {

    static WordedDirection more(String words) {
        return new WordedDirection(Direction.HIGHER_IS_BETTER, words.strip());
    }

    static WordedDirection less(String words) {
        return new WordedDirection(Direction.LOWER_IS_BETTER, words.strip());
    }

    static WordedDirection open(String words) {
        return new WordedDirection(Direction.UNKNOWN, words.strip());
    }

    boolean isCertain() {
        return direction != Direction.UNKNOWN;
    }

    boolean isMore() {
        return direction == Direction.HIGHER_IS_BETTER;
    }

    boolean isLess() {
        return direction == Direction.LOWER_IS_BETTER;
    }
}
