package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// preconditionRequired answers PUT /endpoint.
func preconditionRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusPreconditionRequired)
	body := map[string]any{
		"error":   "precondition_required",
		"message": "The request must be conditional",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /endpoint", preconditionRequired)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
