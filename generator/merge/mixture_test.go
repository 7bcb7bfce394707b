package merge_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/merge"
)

const module = `const { STATUS_CODES } = require("node:http");

// NotFound is an error.
function notFound(overrides) {
  return new ApiError({
    status: 404,
    name: "not_found",
    message: "Nothing is here",
    overrides,
  });
}

// Gone is an error.
function gone(overrides) {
  return new ApiError({
    status: 410,
    name: "gone",
    message: "It was here",
    overrides,
  });
}

module.exports = { notFound, gone };`

const added = `// Locked is an error.
function locked(overrides) {
  return new ApiError({
    status: 423,
    name: "locked",
    message: "Nobody comes in",
    overrides,
  });
}

`

var formatted = strings.NewReplacer(`"`, `'`, "  ", "\t", ";\n", "\n", "overrides,\n", "overrides\n")

// versions of the module, of which each two are two branches.
var versions = map[string]string{
	"message":   changed(module, "Nothing is here", "Try elsewhere"),
	"field":     changed(module, "    message: \"Nothing is here\",\n", "    message: \"Nothing is here\",\n    fields: { retry: 30 },\n"),
	"arg":       changed(module, "notFound(overrides) {", "notFound({ id, ...overrides }) {", `"Nothing is here"`, "`${id} is nowhere`"),
	"rename":    changed(module, "notFound", "absent", "not_found", "absent", "NotFound", "Absent"),
	"removal":   module[:strings.Index(module, "// Gone")] + "module.exports = { notFound };",
	"addition":  changed(module, "// Gone", added+"// Gone", "{ notFound, gone }", "{ notFound, locked, gone }"),
	"another":   changed(module, "// Gone", changed(added, "ocked", "ost", "423", "410")+"// Gone", "{ notFound, gone }", "{ notFound, lost, gone }"),
	"all":       changed(module, "overrides,\n", "overrides,\n    headers,\n"),
	"formatted": formatted.Replace(changed(module, "Nothing is here", "Look around")),
}

// Whatever is taken of the conflicts that git finds between two branches, nothing
// in it is the user's.
func TestEachMixtureOfTwoBranchesIsOurs(t *testing.T) {
	names := slices.Sorted(maps.Keys(versions))
	for _, a := range names {
		for _, b := range names {
			if a == b {
				continue
			}
			t.Run(a+" and "+b, func(t *testing.T) {
				merged := gitMerge(t, module, versions[a], versions[b])
				conflicts := strings.Count(merged, "<<<<<<<\n")
				for choices := range 1 << (2 * conflicts) {
					demandOurs(t, resolved(merged+"\n", choices), versions[a], versions[a], versions[b], module)
				}
			})
		}
	}
}

func demandOurs(t *testing.T, file, want string, known ...string) {
	t.Helper()
	c := compared("javascript", file, want, known...)
	if way := merge.Read("javascript", file, "").Way(); way != "javascript" { // as a reconciler does
		c = compared(way, file, want, known...)
	}
	if !c.IsOurs() {
		t.Errorf("is not ours:\n%s", file)
	}
}

// resolved takes of each conflict one side or both, as two bits say.
func resolved(text string, choices int) string {
	var out strings.Builder
	for i, part := range strings.Split(text, "<<<<<<<\n") {
		if i == 0 {
			out.WriteString(part)
			continue
		}
		conflict, rest, _ := strings.Cut(part, ">>>>>>>\n")
		ours, theirs, _ := strings.Cut(conflict, "=======\n")
		out.WriteString([]string{ours, theirs, ours + theirs, theirs + ours}[choices&3] + rest)
		choices >>= 2
	}
	return strings.TrimSuffix(out.String(), "\n")
}

// Lines that are all known are the user's where they are too few, too many or in
// another order.
func TestLinesThatSomebodyTookOutDoubledOrMovedAreNotOurs(t *testing.T) {
	known := []string{versions["message"], versions["all"], module}
	lines := strings.Split(versions["message"], "\n")
	want := versions["all"]
	for i, line := range lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		edits := map[string][]string{
			"taken out": slices.Delete(slices.Clone(lines), i, i+1),
			"doubled":   slices.Insert(slices.Clone(lines), i, line),
		}
		if i+1 < len(lines) && strings.TrimSpace(lines[i+1]) != "" {
			moved := slices.Clone(lines)
			moved[i], moved[i+1] = moved[i+1], moved[i]
			edits["moved"] = moved
		}
		for what, edited := range edits {
			text := strings.Join(edited, "\n")
			if way := merge.Read("javascript", text, "").Way(); compared(way, text, want, known...).IsOurs() {
				t.Errorf("%s: %q is ours:\n%s", what, line, text)
			}
		}
	}
}

// Each version is tried with each other, and a lock file may hold any number.
func TestAMixtureIsLookedForInTheNewestVersions(t *testing.T) {
	var others []string
	for i := range 100 {
		others = append(others, changed(module, "Nothing is here", strings.Repeat("x", i+1)))
	}
	merged := gitMerge(t, module, versions["message"], versions["addition"])
	file := resolved(merged+"\n", 0)
	known := []string{versions["addition"], module}
	demandOurs(t, file, versions["message"], append(known, others...)...)
	if compared("javascript", file, module, append(others, versions["addition"], versions["message"])...).IsOurs() {
		t.Error("versions behind a hundred others are tried")
	}
}
