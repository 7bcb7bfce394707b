package conform

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// A Stand is one installation of a framework: a folder that the script
// .ci/frameworks made, or, with no folder, whatever the machine has.
type Stand struct {
	Name      string
	Framework string
	Path      []string          // folders put in front of PATH
	Env       map[string]string // further variables
	Replace   map[string]string // texts to replace in the app, for another version

	dir string
}

// standFile describes the stand in its folder. It is written last, so a folder
// with one is complete.
const standFile = "stand.toml"

// Stands reads the stands of a folder, sorted by name; none when the folder is
// not there.
func Stands(dir string) ([]*Stand, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*", standFile))
	if err != nil {
		return nil, err
	}
	var stands []*Stand
	for _, name := range files {
		folder := filepath.Dir(name)
		file, err := tomlfile.Read(os.DirFS(folder), standFile, name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		s := &Stand{Name: filepath.Base(folder), dir: folder}
		if err := file.Decode(s); err != nil {
			return nil, err
		}
		stands = append(stands, s)
	}
	return stands, nil
}

// Machine is the stand of a framework that the machine itself has, in full or
// in part.
func Machine(framework string) *Stand { return &Stand{Name: framework, Framework: framework} }

// IsMachine tells the machine itself from an installation of .ci/frameworks,
// which is meant to be whole.
func (s *Stand) IsMachine() bool { return s.dir == "" }

// environ is the environment of the stand's commands.
func (s *Stand) environ() []string {
	env := os.Environ()
	if len(s.Path) > 0 {
		folders := make([]string, len(s.Path))
		for i, p := range s.Path {
			folders[i] = s.File(p)
		}
		list := append(folders, os.Getenv("PATH"))
		env = append(env, "PATH="+strings.Join(list, string(os.PathListSeparator)))
	}
	for name, value := range s.Env {
		env = append(env, name+"="+strings.ReplaceAll(value, "{stand}", s.File(".")))
	}
	return env
}

// File returns the path of a file that the stand holds.
func (s *Stand) File(name string) string {
	path, err := filepath.Abs(filepath.Join(s.dir, name))
	if err != nil {
		return name
	}
	return path
}

// command prepares one of a template's commands to run in a folder, with the
// program looked up on the stand's own PATH.
func (s *Stand) command(words []string, dir string, env ...string) *exec.Cmd {
	all := append(s.environ(), env...)
	cmd := exec.Command(s.lookup(words[0]), words[1:]...)
	cmd.Dir = dir
	cmd.Env = all
	return cmd
}

func (s *Stand) lookup(program string) string {
	if file, ok := s.Find(program); ok {
		return file
	}
	return program
}

// Find returns the file of a program that the stand itself has.
func (s *Stand) Find(program string) (file string, ok bool) {
	for _, p := range s.Path {
		file := filepath.Join(s.File(p), program)
		if info, err := os.Stat(file); err == nil && info.Mode().IsRegular() {
			return file, true
		}
	}
	return "", false
}

// Has returns nil where the stand has the framework, or a [*LackError].
func (s *Stand) Has(f *generator.Framework, dir string) error { return s.check(f.Check, f.Least, dir) }

// Output runs a command in a folder and returns what it prints, also where it
// ends with a failure.
func (s *Stand) Output(words []string, dir string) (string, error) {
	return s.output(words, dir, BuildLimit)
}

// output runs a command that has to succeed and returns what it prints, also
// where it ends with a failure.
func (s *Stand) output(words []string, dir string, limit time.Duration) (string, error) {
	p, err := start(s.command(words, dir))
	if err != nil {
		return "", err
	}
	defer p.Stop()
	command := strings.Join(words, " ")
	if !p.ends(limit) {
		return "", fmt.Errorf("%s: not done within %s:\n%s", command, limit, p.Output())
	}
	text := strings.TrimSpace(p.output.String())
	if p.err != nil {
		return text, fmt.Errorf("%s: %w:\n%s", command, p.err, tail(text))
	}
	return text, nil
}

// LinkModules links the packages that NODE_PATH names into a folder: modules of
// ECMAScript do not look there.
func (s *Stand) LinkModules(dir string) error {
	var path string
	for _, variable := range s.environ() {
		if value, ok := strings.CutPrefix(variable, "NODE_PATH="); ok {
			path = value // the last one counts
		}
	}
	packages, _, _ := strings.Cut(path, string(os.PathListSeparator))
	if packages == "" {
		return nil
	}
	return os.Symlink(packages, filepath.Join(dir, "node_modules"))
}

// apply replaces the stand's texts in an app.
func (s *Stand) apply(app map[string]string) error {
	for old, text := range s.Replace {
		found := false
		for name, content := range app {
			if strings.Contains(content, old) {
				app[name], found = strings.ReplaceAll(content, old, text), true
			}
		}
		if !found {
			return fmt.Errorf("stand %s replaces %q, which the app does not hold", s.Name, old)
		}
	}
	return nil
}

// Run runs a command that has to succeed.
func (s *Stand) Run(words []string, dir string) error {
	_, err := s.output(words, dir, BuildLimit)
	return err
}
