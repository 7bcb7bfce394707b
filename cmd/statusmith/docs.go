package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/docs/folder"
)

var docsFormats = []string{"markdown", "docusaurus", "mkdocs", "html", "json"}

// docsFlags are the flags of the command docs.
type docsFlags struct {
	dir               string
	formats, families []string
	locales, required []string
	baseURL, curlBase string
	check             bool
}

func newDocs(s *session) *cobra.Command {
	var flags docsFlags
	cmd := &cobra.Command{
		Use:   "docs -o DIR",
		Short: "Build reference pages for a site",
		Long: `Build reference pages of all statuses: as Markdown, for Docusaurus, for MkDocs
Material, as a site of its own in HTML, or as JSON. Several formats go to a
folder each. Only what changed is written; DIR/` + folder.Manifest + ` names what was,
and nothing else is ever changed or deleted.`,
		Example: `  statusmith docs -o site --format html --locale en,vi --base-url https://docs.example.com/statuses
  statusmith docs -o docs/statuses --format docusaurus --family http --check`,
		Args:              wants(0, 0, "no argument"),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := flags.clean(); err != nil {
				return err
			}
			ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			build, err := s.docsBuild(&flags)
			if err != nil {
				return err
			}
			if flags.check {
				return s.checkDocs(ctx, cmd, build, &flags)
			}
			return s.writeDocs(ctx, build, &flags)
		},
	}
	flags.add(cmd)
	complete(cmd, "format", func() []string { return docsFormats })
	complete(cmd, "locale", localeTags)
	complete(cmd, "require-locale", localeTags)
	return cmd
}

func (f *docsFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVarP(&f.dir, "output", "o", "", "write to `DIR`")
	flags.StringSliceVar(&f.formats, "format", []string{"html"}, "write these `FORMATS`: "+strings.Join(docsFormats, ", "))
	flags.StringSliceVar(&f.families, "family", nil, "take these `FAMILIES` only, as in http,smtp")
	flags.StringSliceVar(&f.locales, "locale", nil, "write in these `LANGUAGES`, as in en,vi; or all (default: the project's, else en)")
	flags.StringVar(&f.baseURL, "base-url", "", "the `URL` where DIR will stand: adds a sitemap")
	flags.StringVar(&f.curlBase, "curl-base", "", "let curl ask a mock at this `URL` instead of the snippets")
	flags.StringSliceVar(&f.required, "require-locale", nil, "fail when a translation of these `LOCALES` is missing or stale")
	flags.BoolVar(&f.check, "check", false, "write nothing; show what differs and exit with 1")
	if err := cmd.MarkFlagDirname("output"); err != nil {
		panic(err)
	}
}

// clean checks and normalizes the flags.
func (f *docsFlags) clean() error {
	if f.dir == "" {
		return errors.New("docs needs a folder to write to: -o DIR")
	}
	if len(f.formats) == 0 {
		return errors.New("--format is empty: name one of " + strings.Join(docsFormats, ", "))
	}
	for _, format := range f.formats {
		if err := oneOf("format", format, docsFormats...); err != nil {
			return err
		}
	}
	slices.Sort(f.formats)
	f.formats = slices.Compact(f.formats)
	var err error
	if f.baseURL, err = webAddress("base-url", f.baseURL); err != nil {
		return err
	}
	f.curlBase, err = webAddress("curl-base", f.curlBase)
	return err
}

// webAddress checks the address of a site and takes its final slash away.
func webAddress(flag, text string) (string, error) {
	if text == "" {
		return "", nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return "", fmt.Errorf("--%s %q is no address such as https://docs.example.com/statuses", flag, text)
	}
	return strings.TrimRight(u.String(), "/"), nil
}
