package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/region"
)

func newCopy(s *session) *cobra.Command {
	var flags responseFlags
	cmd := &cobra.Command{
		Use:   "copy STATUS [FRAMEWORK] FILE",
		Short: "Copy a snippet into a file, to be kept in step",
		Long: `Copy a snippet into a file as a managed region, which statusmith update keeps in
step. A source file gets the code, a Markdown file a fenced block of it; a file
that is not there yet is created, with the lines that the snippet needs.

Without a FRAMEWORK it is the one that the project around FILE uses.`,
		Example: `  statusmith copy http/429 flask app/errors.py
  statusmith copy 429 errors.js --route '/orders/{id}' --handler slowDown
  statusmith copy smtp/504 go docs/errors.md`,
		Args:              wants(2, 3, "a status, a framework and a file"),
		ValidArgsFunction: s.completeCopy,
		RunE: func(cmd *cobra.Command, args []string) error {
			c := copying{session: s, path: args[len(args)-1]}
			if err := c.resolve(cmd, &flags, args); err != nil {
				return err
			}
			return c.run()
		},
	}
	flags.add(cmd)
	return cmd
}

// completeCopy offers a status, then a framework or a file, then a file.
func (s *session) completeCopy(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 1 {
		if words := s.frameworkWords(typed); len(words) > 0 && typed != "" {
			return words, cobra.ShellCompDirectiveNoFileComp
		}
	}
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveDefault
	}
	return s.completeStatus(cmd, args, typed)
}

// A copying is one run of the command.
type copying struct {
	session   *session
	path      string // as the user wrote it
	catalog   *catalog.Catalog
	framework *generator.Framework
	intent    region.Intent
	code      *generator.Code

	home string
	file string // without links
	document
	created bool
}

// resolve works out what to copy.
func (c *copying) resolve(cmd *cobra.Command, flags *responseFlags, args []string) error {
	o, err := flags.options(cmd, c.session.project)
	if err != nil {
		return err
	}
	found, status, err := c.session.findStatus(args[0])
	if err != nil {
		return err
	}
	c.catalog = found
	set, err := c.session.loadFrameworks()
	if err != nil {
		return err
	}
	if len(args) == 3 {
		c.framework, err = set.Find(args[1])
	} else {
		c.framework, err = detectFor(set, c.path)
	}
	if err != nil {
		return err
	}
	c.document = document{path: filepath.ToSlash(c.path), syntax: region.SyntaxOf(c.path)}
	c.intent = flags.intent(cmd, c.session.project, status.ID(), c.framework.Name)
	c.code, err = c.framework.Render(c.catalog, status, o)
	return err
}

// detectFor returns the one framework that the project around a file uses.
func detectFor(set *generator.Frameworks, path string) (*generator.Framework, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if _, err := set.Find(path); err == nil && filepath.Ext(path) == "" {
		return nil, fmt.Errorf("%s is a framework: name a file after it", path)
	}
	found, err := set.Detect(filepath.Dir(abs))
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, fmt.Errorf("no framework is known for %s: name one before it, as in: copy http/429 flask app/errors.py", path)
	case len(found) == 1:
		return found[0], nil
	}
	names := make([]string, len(found))
	for i, f := range found {
		names[i] = f.Name
	}
	last := len(names) - 1
	return nil, fmt.Errorf("the project of %s uses %s and %s: name one of them before it", path, strings.Join(names[:last], ", "), names[last])
}

func (c *copying) run() error {
	if err := c.checkPath(); err != nil {
		return err
	}
	home, err := c.session.home()
	if err != nil {
		return err
	}
	unlock, err := serialize(home)
	if err != nil {
		return err
	}
	defer unlock()
	c.home = home
	if err := c.read(); err != nil {
		return err
	}
	if err := c.refuseSecond(); err != nil {
		return err
	}
	lock, err := readLock(home)
	if err != nil {
		return err
	}
	text, err := c.compose()
	if err != nil {
		return fmt.Errorf("%s: %w", c.document.path, err)
	}
	if err := c.write(text, lock); err != nil {
		return err
	}
	return c.explain(text)
}

func (c *copying) write(text string, lock *lockFile) error {
	if err := os.MkdirAll(filepath.Dir(c.file), 0o777); err != nil {
		return err
	}
	r := replacement{file: c.file, shown: c.document.path, old: c.document.text, new: text, create: c.created}
	if err := r.write(); err != nil {
		return err
	}
	regions, err := region.Find(text, c.syntax)
	if err != nil {
		return err
	}
	var known []string
	for _, r := range regions {
		if base, ok := lock.lastWritten(r.Sum); ok {
			known = append(known, base)
		}
	}
	lock.record(lock.key(c.file), regions, known...)
	return lock.write()
}

var errNotText = errors.New("is not a text file in UTF-8")
