package org.stridebook.page.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Numbers of steps in words: {@code steps 1, 3 and 5 to 7}. */
final class StepNumbers {

    private StepNumbers() {}

    /** Of ascending numbers, at least one. */
    static String of(List<Integer> numbers) {
        var runs = new ArrayList<String>();
        int first = 0;
        for (int i = 0; i < numbers.size(); i++) {
            boolean last = i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1;
            if (last) {
                runs.addAll(run(numbers.get(first), numbers.get(i)));
                first = i + 1;
            }
        }
        String word = numbers.size() == 1 ? "step " : "steps ";
        int end = runs.size() - 1;
        return word + (end == 0 ? runs.get(0) : String.join(", ", runs.subList(0, end)) + " and " + runs.get(end));
    }

    private static List<String> run(int from, int to) {
        return switch (to - from) {
            case 0 -> List.of(Integer.toString(from));
            case 1 -> List.of(Integer.toString(from), Integer.toString(to));
            default -> List.of(from + " to " + to);
        };
    }
}
