package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// exceededStorageAllocation answers GET /endpoint.
func exceededStorageAllocation(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(552)
	body := map[string]any{
		"error":   "exceeded_storage_allocation",
		"message": "The storage allocation is exceeded",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", exceededStorageAllocation)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
