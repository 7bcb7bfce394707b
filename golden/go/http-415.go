package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// unsupportedMediaType answers POST /endpoint.
func unsupportedMediaType(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Accept", "application/json")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	body := map[string]any{
		"error":   "unsupported_media_type",
		"message": "The format of the content is not supported",
		"accept":  "application/json",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("POST /endpoint", unsupportedMediaType)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
