package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// localErrorInProcessing answers GET /endpoint.
func localErrorInProcessing(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(503)
	body := map[string]any{
		"error":   "local_error_in_processing",
		"message": "The server met a local error: try again later",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", localErrorInProcessing)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
