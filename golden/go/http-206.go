package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// partialContent answers GET /endpoint.
func partialContent(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Range", "items 0-1/3")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusPartialContent)
	body := map[string]any{
		"status":  "partial_content",
		"message": "The requested part is being sent",
		"items": []any{
			map[string]any{
				"id":    41,
				"title": "First order",
			},
			map[string]any{
				"id":    42,
				"title": "Second order",
			},
		},
		"first": 0,
		"last":  1,
		"total": 3,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", partialContent)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
