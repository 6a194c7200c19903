package io.github.albero.model.target;

/** The roles that words play in a target; {@code words_it} and {@code words_en} have the words. */
enum Word {
    /** Says nothing of its own: the, il. */
    ARTICLE,
    /** Says that a number counts something: {@code N.} */
    COUNT_MARK,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    EQUAL_TO,
    /** Makes the amount before it the least: {@code 3 o più}. */
    OR_MORE,
    /** Makes the amount before it the most. */
    OR_LESS,
    BETWEEN,
    AND,
    FROM,
    TO,
    /** Joins two requirements that must both be met. */
    AND_ALSO,
    /** Says that the amount after it is one, even if it is negative. */
    VALUE_IS,
    INCREASE,
    DECREASE,
    /** A change of which the sign says the way. */
    CHANGE,
    /** Leads from one amount to another: {@code passaggio dal 60% al 75%}. */
    SHIFT,
    /** Makes an increase of the amount after it: {@code ulteriori 3 sedi}. */
    ADDITIONAL,
    /** Makes an increase of the amount before it: {@code 10% in più}. */
    MORE_AFTER,
    /** Makes a decrease of the amount before it. */
    LESS_AFTER,
    /** Leads from an increase to the total that it shall make. */
    IN_TOTAL,
    COMPARED_WITH,
    /** Leads to what a change is compared with, if that is what follows. */
    ON,
    VALUE_OF,
    BASELINE,
    PREVIOUS_YEAR,
    /** What a share is a share of, and no change is compared with. */
    THE_WHOLE,
    /** Leads to a due date. */
    BY,
    /** Leads to a day on which something is measured. */
    AS_AT,
    /** Leads to a limit in time. */
    WITHIN,
    /** Leads from a limit to the share of the cases that shall keep it. */
    SHARE_OF_CASES,
    /** Leads to where a span of time begins. */
    TIME_FROM,
    END_OF,
    YEAR_ITSELF,
    HALF_YEAR,
    QUARTER,
    /** Stands behind the figure of a day: {@code 1st}. */
    ORDINAL_ENDING,
    THIRD_OF_YEAR,
    THOUSANDS,
    MILLIONS,
    BILLIONS,
    /** Heads the target of a year: {@code Anno 2025:}. */
    YEAR_WORD,
    /** Tells of how many something is: {@code 4 su 5}. */
    OUT_OF,
    /** Leads to the year of a target: {@code nel 2025}. */
    IN_YEAR,
    /** Shows that the number after it is a year. */
    BEFORE_A_YEAR,
    /** Shows that the number after it names a law or a part of a text. */
    CITED,
    /** What may stand between the numbers of a citation. */
    CITED_LINK,
    YES,
    OR,
    /** Leads from a change to its amount. */
    BY_AMOUNT,
    /** Each of these takes its time: {@code 90% delle domande entro 2 mesi}. */
    CASES,
    /** Holds a change back, so that an amount behind it is a limit: {@code aumento contenuto al 2%}. */
    HELD,
    /** Says which things are meant, so that a day or year behind it is theirs: {@code istanze pervenute nel 2023}. */
    OF_THOSE,
    /** Shows that a bare number behind it is something else than what is asked: {@code Peso: 20%}. */
    OTHER_VALUE,
    /** Scales the numbers that follow: {@code spesa in migliaia di euro}. */
    SCALED,
    /** What only describes, so that a sign before it asks for nothing: {@code comuni > 5.000 abitanti}. */
    SIZE,
    /** Makes a percentage behind it a change or a level, nobody can tell which. */
    UNCLEAR,
    /** Makes an amount behind it a limit, without an operator that says which. */
    LIMITING,
    /** Makes what follows belong to something, so that it is not asked for. */
    OF_SOMETHING,
    IN,
    /** Makes a comparison of "less" before it. */
    THAN,
    /** A span of time that is no unit of measure of its own. */
    TIME_NOUN,
    /** Says that a number is not meant exactly. */
    CIRCA,
    SCALE,
    /** Makes what follows depend on something. */
    CONDITION,
    /** A noun that begins with a negation. */
    NEGATIVE_NOUN,
    /** The answers that are possible: not a target. */
    CHOICE,
    NOT_GIVEN,
    BASELINE_IS,
    TARGET_IS,
    NOT_IN_A_NOUN,
    NO_NOUN_BEGINS,
    NO_SHARE_BEGINS,
    NEGATION,
    /** Leads from words to a count: {@code realizzazione di 3 eventi}. */
    LEADS_TO_A_COUNT,
    /** A deed; a number of things right behind it is what is asked: {@code realizzare 3 eventi}. */
    DEED,
    /** Leads from words to a share: {@code diffusione al 60% dei comuni}. */
    LEADS_TO_A_SHARE,
    /** Cannot end a noun. */
    LITTLE
}
