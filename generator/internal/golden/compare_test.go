package golden_test

import (
	"fmt"
	"strings"
	"testing"
)

var differences = []struct {
	name           string
	kept, produced map[string]string
	report         []string
}{
	{
		"a file is missing",
		map[string]string{"a.py": "a\n"}, map[string]string{"a.py": "a\n", "b/c.py": "c\n"},
		[]string{"missing: b/c.py\n"},
	},
	{
		"the whole folder is missing",
		nil, map[string]string{"a.py": "a\n"},
		[]string{"missing: a.py\n"},
	},
	{
		"a file is extra",
		map[string]string{"a.py": "a\n", "problem/b.py": "b\n"}, map[string]string{"a.py": "a\n"},
		[]string{"extra: problem/b.py\n"},
	},
	{
		"a file has changed",
		map[string]string{"a.py": "same\nold\n"}, map[string]string{"a.py": "same\nnew\n"},
		[]string{"changed: a.py\n", "--- a.py (golden)\n+++ a.py (produced)\n", " same\n-old\n+new\n"},
	},
	{
		"a final newline is missing",
		map[string]string{"a.py": "a"}, map[string]string{"a.py": "a\n"},
		[]string{"changed: a.py\n"},
	},
	{
		"a line end has changed",
		map[string]string{"a.py": "a\r\n"}, map[string]string{"a.py": "a\n"},
		[]string{"changed: a.py\n"},
	},
	{
		"an empty file is extra",
		map[string]string{"a.py": "a\n", "b.py": ""}, map[string]string{"a.py": "a\n"},
		[]string{"extra: b.py\n"},
	},
	{
		"an empty file is missing",
		map[string]string{"a.py": "a\n"}, map[string]string{"a.py": "a\n", "b.py": ""},
		[]string{"missing: b.py\n"},
	},
	{
		"a folder is in the place of a file",
		map[string]string{"a/b/c.py": "c\n"}, map[string]string{"a": "a\n"},
		[]string{"missing: a\n", "extra: a/b/c.py\n"},
	},
	{
		"a file is in the place of a folder",
		map[string]string{"a": "a\n"}, map[string]string{"a/b/c.py": "c\n"},
		[]string{"missing: a/b/c.py\n", "extra: a\n"},
	},
}

func TestCompareFailsWhen(t *testing.T) {
	for _, test := range differences {
		t.Run(test.name, func(t *testing.T) {
			err := folder(t, test.kept).Compare(test.produced)
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range append(test.report, command) {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q is not in:\n%v", want, err)
				}
			}
		})
	}
}

func TestCompareShowsAFewChangesAndCountsTheRest(t *testing.T) {
	kept, produced := make(map[string]string), make(map[string]string)
	for i := range 30 {
		kept[fmt.Sprintf("changed-%02d", i)], produced[fmt.Sprintf("changed-%02d", i)] = "old\n", "new\n"
		kept[fmt.Sprintf("extra-%02d", i)] = "extra\n"
		produced[fmt.Sprintf("missing-%02d", i)] = "missing\n"
	}
	err := folder(t, kept).Compare(produced)
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{
		"missing: missing-09\nmissing: 20 more\n", "extra: extra-09\nextra: 20 more\n", "changed: changed-09\nchanged: 20 more\n",
		"--- changed-02", "(the changes of 27 more are not shown)",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not in:\n%v", want, err)
		}
	}
	if strings.Contains(err.Error(), "--- changed-03") {
		t.Errorf("more than three changes are shown:\n%v", err)
	}
}
