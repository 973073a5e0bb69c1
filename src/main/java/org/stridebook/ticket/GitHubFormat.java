package org.stridebook.ticket;

import java.util.List;
import org.stridebook.document.Json;
import org.stridebook.output.OutputFile;

/**
 * GitHub has no CSV import: a JSON file with all issues, and a script around {@code gh issue create} that creates labels first, skips
 * keys that exist, waits between calls, and only shows what it would do unless told {@code --create}.
 */
final class GitHubFormat implements TicketFormat {

    /** GitHub refuses longer bodies. */
    static final int LONGEST_BODY = 65_536;

    record Issue(String key, String title, String body, List<String> labels) {}

    @Override
    public String tracker() {
        return "GitHub";
    }

    @Override
    public String code() {
        return "github";
    }

    @Override
    public List<OutputFile> files(String folder, String project, List<Ticket> tickets) {
        List<Issue> issues = tickets.stream()
                .map(ticket -> new Issue(ticket.key(), ticket.title(), body(ticket), ticket.labels()))
                .toList();
        return List.of(
                OutputFile.text(folder + "github.json", Json.write(issues)),
                OutputFile.text(folder + "github.sh", script(project, tickets)));
    }

    private static String body(Ticket ticket) {
        String body = new MarkdownNotation().write(ticket.body());
        String end = "\nThreat-Model-ID: " + ticket.key() + "\n";
        if (body.length() + end.length() <= LONGEST_BODY) {
            return body + end;
        }
        String cut = "\n\n(cut here: the whole text stands in " + ticket.fileName() + ".md)\n" + end;
        return body.substring(0, LONGEST_BODY - cut.length()) + cut;
    }

    /** Only keys, labels and file names of ours stand in the script: nothing typed can reach the shell. */
    private static String script(String project, List<Ticket> tickets) {
        var out = new StringBuilder(HEAD);
        if (project.matches("[A-Za-z0-9._-]+/[A-Za-z0-9._-]+")) {
            out.append("repo=${2:-").append(project).append("}\n");
        } else {
            out.append("repo=${2:-}\n");
        }
        out.append(FUNCTIONS);
        tickets.stream()
                .flatMap(ticket -> ticket.labels().stream())
                .distinct()
                .sorted()
                .forEach(label -> out.append("label '").append(label).append("'\n"));
        tickets.forEach(ticket -> out.append("issue '")
                .append(ticket.key())
                .append("' '")
                .append(String.join(",", ticket.labels()))
                .append("'\n"));
        return out.toString();
    }

    private static final String HEAD = """
            #!/usr/bin/env bash
            # Creates one GitHub issue for each ticket of github.json that does not exist yet.
            # Usage: bash github.sh            show what would be created
            #        bash github.sh --create [OWNER/REPO]
            # Needs the gh command (logged in) and jq.
            set -euo pipefail
            cd "$(dirname "$0")"
            create=${1:-}
            """;

    private static final String FUNCTIONS = """
            where=()
            if [ -n "$repo" ]; then where=(--repo "$repo"); fi

            label() {
              if [ "$create" = --create ]; then
                gh label create "$1" ${where[@]+"${where[@]}"} --force >/dev/null
              fi
            }

            issue() {
              key=$1
              labels=$2
              title=$(jq -r --arg key "$key" '.[] | select(.key == $key) | .title' github.json)
              if [ "$create" != --create ]; then
                printf 'would create: %s\\n' "$title"
                return
              fi
              found=$(gh issue list ${where[@]+"${where[@]}"} --state all --search "\\"[$key]\\" in:title" --json title \\
                --jq "[.[] | select(.title | startswith(\\"[$key]\\"))] | length")
              if [ "$found" != 0 ]; then
                printf 'exists: %s\\n' "$key"
                return
              fi
              jq -r --arg key "$key" '.[] | select(.key == $key) | .body' github.json |
                gh issue create ${where[@]+"${where[@]}"} --title "$title" --body-file - --label "$labels"
              sleep 2
            }

            """;
}
