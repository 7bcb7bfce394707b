return "", 204
