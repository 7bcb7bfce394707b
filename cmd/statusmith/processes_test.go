package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/statusmith/statusmith/generator/managed"
)

// A neighborhood is a tree in which processes run at once.
type neighborhood struct {
	projects []string   // the folders of its projects, below which they keep a file app.py
	from     []string   // where commands run
	paths    [][]string // what updates and checks are given, below the tree, besides nothing
}

var neighborhoods = map[string]neighborhood{
	"one project": {
		projects: []string{"."}, from: []string{".", "sub"},
		paths: [][]string{{"."}, {"sub", "app.py"}, {"app.py", "sub/app.py"}},
	},
	"nested projects": {
		projects: []string{".", "services/orders", "services/carts"}, from: []string{".", "services", "services/orders"},
		paths: [][]string{{"."}, {"services/orders", "."}, {"services/carts", "services/orders"}, {"services"}},
	},
	"two projects that share a catalog": {
		projects: []string{"left", "right"}, from: []string{"left", "right", "."},
		paths: [][]string{{"left", "right"}, {"right", "left"}, {"right/app.py", "left/app.py"}, {"."}},
	},
}

// circle is when processes that wait for each other are ended: they would wait for
// ever.
const circle = 5 * time.Minute

func TestProcessesAtOnceLoseNothing(t *testing.T) {
	for name, n := range neighborhoods {
		t.Run(name, func(t *testing.T) {
			top := t.TempDir()
			n.build(t, top)
			ctx, cancel := context.WithTimeout(t.Context(), circle)
			defer cancel()
			var group sync.WaitGroup
			for _, work := range n.work(top) {
				group.Go(func() {
					for _, c := range work {
						if err := c.run(ctx); err != nil {
							t.Error(err)
						}
					}
				})
			}
			group.Wait()
			n.demand(t, top)
		})
	}
}

func (n neighborhood) build(t *testing.T, top string) {
	t.Helper()
	mustWrite(t, filepath.Join(top, "shared.toml"), "[http.404]\nmessage = \"Not here\"\n")
	for _, dir := range append([]string{"sub", "services"}, n.projects...) {
		if err := os.MkdirAll(filepath.Join(top, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for _, project := range n.projects {
		dir := filepath.Join(top, project)
		catalog, err := filepath.Rel(dir, filepath.Join(top, "shared.toml"))
		if err != nil {
			t.Fatal(err)
		}
		mustWrite(t, filepath.Join(dir, managed.ProjectFile), fmt.Sprintf("catalogs = [%q]\n", filepath.ToSlash(catalog)))
		for i := range stale {
			mustWrite(t, filepath.Join(dir, fmt.Sprintf("stale%d.py", i)), "# statusmith:begin http/404 flask\n# statusmith:end\n")
		}
	}
}

// stale is how many files of each project an update has to write.
const stale = 3

// copies are the statuses that processes copy into one file of each project.
var copies = [][]string{{"400", "401", "402"}, {"403", "405", "406"}, {"407", "409", "410"}}

// work returns the commands that each process runs, one after the other.
func (n neighborhood) work(top string) (processes [][]command) {
	in := func(paths ...string) []string {
		var all []string
		for _, path := range paths {
			all = append(all, filepath.Join(top, path))
		}
		return all
	}
	for i, statuses := range copies {
		var work []command
		for _, status := range statuses {
			for _, project := range n.projects {
				work = append(work, command{top, []string{"copy", status, "flask", filepath.Join(project, "app.py"), "--form", "endpoint"}})
			}
			work = append(work,
				command{top, []string{"docs", "-o", "site", "--format", "json", "--family", "dns"}},
				command{top, []string{"app", status, "flask", "-o", filepath.Join("apps", status)}})
		}
		from := filepath.Join(top, n.from[i%len(n.from)])
		var around []command
		for _, paths := range n.paths {
			around = append(around, command{from, append([]string{"update"}, in(paths...)...)}, command{from, append([]string{"check"}, in(paths...)...)})
		}
		processes = append(processes, work, around)
	}
	return processes
}

// A command is a command line in a folder.
type command struct {
	dir  string
	args []string
}

// gone is said of one path that does not exist yet, or of all that are given.
var gone = regexp.MustCompile(`no such file or folder|none of the \d+ paths exists`)

// run fails where a command does. That something is stale, or that no path exists yet,
// is not a failure.
func (c command) run(ctx context.Context) error {
	cmd := exec.CommandContext(ctx, "statusmith", c.args...)
	cmd.Dir = c.dir
	out, err := cmd.CombinedOutput()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok && (exit.ExitCode() == exitFindings || gone.Match(out)) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s in %s: %w: %s", strings.Join(c.args, " "), c.dir, err, out)
	}
	return nil
}

// demand demands that everything is there that processes wrote, and nothing else.
func (n neighborhood) demand(t *testing.T, top string) {
	t.Helper()
	t.Chdir(top)
	mustRun(t, append([]string{"update"}, n.projects...)...)
	for _, project := range n.projects {
		app, lock := mustRead(t, filepath.Join(project, "app.py")), mustRead(t, filepath.Join(project, managed.LockFile))
		for _, statuses := range copies {
			for _, status := range statuses {
				marker := "http/" + status + " flask"
				if strings.Count(app, "statusmith:begin "+marker) != 1 || strings.Count(lock, `"`+marker+`"`) != 1 {
					t.Errorf("%s: %s is not once in the file and in the lock", project, marker)
				}
				mustRead(t, filepath.Join("apps", status, "app.py"))
			}
		}
		for i := range stale {
			if name := filepath.Join(project, fmt.Sprintf("stale%d.py", i)); !strings.Contains(mustRead(t, name), "Not here") {
				t.Errorf("%s is not updated", name)
			}
		}
	}
	mustRun(t, append([]string{"check"}, n.projects...)...)
	mustRun(t, "docs", "-o", "site", "--format", "json", "--family", "dns", "--check")
	err := filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		if strings.HasPrefix(filepath.Base(path), ".statusmith-") && filepath.Ext(path) == ".tmp" {
			t.Errorf("%s is left", path)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
