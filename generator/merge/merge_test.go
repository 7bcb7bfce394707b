package merge_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/merge"
)

// Each text is written with spaces for line breaks.
var merges = []struct{ name, base, ours, theirs, want string }{
	{"nobody changed anything", "a b c", "a b c", "a b c", "a b c"},
	{"only we changed", "a b c", "a X c", "a b c", "a X c"},
	{"only they changed", "a b c", "a b c", "a X c", "a X c"},
	{"both changed apart", "a b c d e", "X b c d e", "a b c d Y", "X b c d Y"},
	{"both made the same change", "a b c", "a X c", "a X c", "a X c"},
	{"both changed a line", "a b c", "a X c", "a Y c", "a <<<<<<< X ======= Y >>>>>>> c"},
	{"both changed a line, and we another", "a b c d", "a X c Z", "a Y c d", "a <<<<<<< X ======= Y >>>>>>> c Z"},
	{"changes share lines at their ends", "a b c", "a S X T c", "a S Y T c", "a S <<<<<<< X ======= Y >>>>>>> T c"},
	{"we added, they removed", "a b c d e", "a X b c d e", "a b c e", "a X b c e"},
	{"we removed what they changed", "a b c", "a c", "a Y c", "a <<<<<<< ======= Y >>>>>>> c"},
	{"both added at the end", "a", "a X", "a Y", "a <<<<<<< X ======= Y >>>>>>>"},
	{"we added at the front, they at the end", "a b c", "X a b c", "a b c Y", "X a b c Y"},
	{"we removed everything, they nothing", "a b", "", "a b", ""},
	{"there was nothing", "", "X", "", "X"},
}

// joined merges three versions of a text: what a person made of base, and what
// is wanted in its place.
func joined(language, base, file, want string) (string, int) {
	return compared(language, file, want, base).Merge()
}

func compared(language, file, want string, known ...string) *merge.Comparison {
	texts := make([]*merge.Text, len(known))
	for i, text := range known {
		texts[i] = merge.Read(language, text, "")
	}
	return merge.Compare(merge.Read(language, file, ""), merge.Read(language, want, ""), texts...)
}

func TestMergeOfLines(t *testing.T) {
	lines := strings.NewReplacer(" ", "\n")
	short := strings.NewReplacer("<<<<<<< edited", "<<<<<<<", ">>>>>>> statusmith", ">>>>>>>")
	for _, test := range merges {
		t.Run(test.name, func(t *testing.T) {
			base, ours, theirs := lines.Replace(test.base), lines.Replace(test.ours), lines.Replace(test.theirs)
			merged, conflicts := joined("", base, ours, theirs)
			if diff := cmp.Diff(lines.Replace(test.want), short.Replace(merged)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if want := strings.Count(test.want, "<<<<<<<"); conflicts != want || merge.InConflict(merged) != (want > 0) {
				t.Errorf("%d conflicts, want %d", conflicts, want)
			}
			t.Run("as git does", func(t *testing.T) {
				git := gitMerge(t, base, ours, theirs)
				if diff := cmp.Diff(git, strings.TrimSuffix(short.Replace(merged)+"\n", "\n")); diff != "" {
					t.Errorf("git merges otherwise (-git +ours)\n%s", diff)
				}
			})
		})
	}
}

func gitMerge(t *testing.T, base, ours, theirs string) (merged string) {
	t.Helper()
	toolchain.NeedTools(t, []string{"git"}, toolchain.Git)
	dir := t.TempDir()
	for name, text := range map[string]string{"base": base, "ours": ours, "theirs": theirs} {
		if text != "" {
			text += "\n"
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("git", "merge-file", "-p", "-q", "-L", "", "-L", "", "-L", "", "ours", "base", "theirs")
	cmd.Dir = dir
	out, err := cmd.Output()
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && exit.ExitCode() < 128) {
		t.Fatal(err)
	}
	text := strings.NewReplacer("<<<<<<< \n", "<<<<<<<\n", ">>>>>>> \n", ">>>>>>>\n").Replace(string(out))
	return strings.TrimSuffix(text, "\n")
}

func TestMergeOfVeryLongTextsStaysSmall(t *testing.T) {
	long := strings.Repeat("a\nb\n", 20_000)
	merged, conflicts := joined("", "x\n"+long+"y", "1\n"+strings.Repeat("c\n", 40_000)+"2", "3\n"+long+"4")
	if conflicts == 0 || len(merged) > 2*len(long)+1000 {
		t.Errorf("%d conflicts in %d bytes", conflicts, len(merged))
	}
}
