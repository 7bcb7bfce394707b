res.status(204).end();
