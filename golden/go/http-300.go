package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// multipleChoices answers GET /endpoint.
func multipleChoices(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/reports/42.json")
	w.Header().Set("Link", "</reports/42.csv>; rel=\"alternate\"")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusMultipleChoices)
	body := map[string]any{
		"status":      "multiple_choices",
		"message":     "Several representations are available: choose one",
		"location":    "/reports/42.json",
		"alternative": "/reports/42.csv",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", multipleChoices)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
