package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// failedDependency answers GET /endpoint.
func failedDependency(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusFailedDependency)
	body := map[string]any{
		"error":   "failed_dependency",
		"message": "A request that this one depends on has failed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", failedDependency)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
