package merge_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const handler = `function notFound(_req, res) {
  res.status(404).json({
    error: "not_found",
    message: "Nothing is here",
  });
}

app.get("/endpoint", notFound);`

func changed(text string, pairs ...string) string { return strings.NewReplacer(pairs...).Replace(text) }

func TestChunksOfTokensAreMerged(t *testing.T) {
	formatted := changed(handler, `"`, `'`, "  ", "\t", ";\n", "\n", "',\n\t}", "'\n\t}")
	for _, test := range []struct{ name, file, want, merged string }{
		{
			"what was laid out otherwise was not changed",
			formatted, changed(handler, "Nothing is here", "Gone"),
			changed(formatted, "\t\tmessage: 'Nothing is here',", `    message: "Gone",`),
		}, {
			"an edit stays beside a line that we add",
			changed(handler, "Nothing is here", "mine"), changed(handler, "here\",\n", "here\",\n    retry: 30,\n"),
			changed(handler, "Nothing is here\",\n", "mine\",\n    retry: 30,\n"),
		}, {
			"an edit stays in front of lines that look like those around it",
			changed(handler, "Nothing is here", "mine"), changed(handler, "  });\n", "  });\n  log({\n    error: \"x\",\n  });\n"),
			changed(handler, "Nothing is here", "mine", "  });\n", "  });\n  log({\n    error: \"x\",\n  });\n"),
		}, {
			"a line of the user stays where we change the next",
			changed(handler, "    error", "    // mine\n    error"), changed(handler, "Nothing is here", "Gone"),
			changed(handler, "    error", "    // mine\n    error", "Nothing is here", "Gone"),
		}, {
			"what the user removed stays removed",
			changed(handler, "    error: \"not_found\",\n", ""), changed(handler, "Nothing is here", "Gone"),
			changed(handler, "    error: \"not_found\",\n", "", "Nothing is here", "Gone"),
		}, {
			"what both changed is in conflict",
			changed(handler, "Nothing is here", "mine"), changed(handler, "Nothing is here", "Gone"),
			changed(handler, "    message: \"Nothing is here\",\n", "<<<<<<< edited\n    message: \"mine\",\n=======\n    message: \"Gone\",\n>>>>>>> statusmith\n"),
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			merged, conflicts := joined("javascript", handler, test.file, test.want)
			if diff := cmp.Diff(test.merged, merged); diff != "" {
				t.Errorf("(-want +merged)\n%s", diff)
			}
			if want := strings.Count(test.merged, "<<<<<<<"); conflicts != want {
				t.Errorf("%d conflicts, want %d", conflicts, want)
			}
		})
	}
}

func TestOnlyKnownTextsAndMixturesOfThemAreOurs(t *testing.T) {
	first, second := changed(handler, "Nothing is here", "First"), changed(handler, "not_found", "absent")
	want := changed(handler, "Nothing is here", "Last", "not_found", "lost")
	for _, test := range []struct {
		name, file string
		ours       bool
	}{
		{"the first", first, true},
		{"the second", second, true},
		{"laid out otherwise", changed(first, `"`, `'`, "  ", "\t"), true},
		{"a line of each", changed(handler, "Nothing is here", "First", "not_found", "absent"), true},
		{"a line of each, one wanted", changed(handler, "Nothing is here", "First", "not_found", "lost"), true},
		{"both of two lines", changed(handler, "    message: \"Nothing is here\",\n", "    message: \"First\",\n    message: \"Last\",\n"), true},
		{"another line", changed(first, "First", "Mine"), false},
		{"a line less", changed(first, "    message: \"First\",\n", ""), false},
		{"a line more", changed(first, "    error", "    // mine\n    error"), false},
		{"a line twice", changed(first, "    message: \"First\",\n", "    message: \"First\",\n    message: \"First\",\n"), false},
		{"two lines in another order", changed(first, "    error: \"not_found\",\n    message: \"First\",\n", "    message: \"First\",\n    error: \"not_found\",\n"), false},
		{"nothing", "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := compared("javascript", test.file, want, second, first)
			if got := c.IsOurs(); got != test.ours {
				t.Errorf("ours: %t, want %t", got, test.ours)
			}
			if updated := c.Update(); test.ours && !compared("javascript", updated, want).IsOurs() {
				t.Errorf("updated it says\n%s", updated)
			}
		})
	}
}
