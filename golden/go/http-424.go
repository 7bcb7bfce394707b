package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// failedDependency answers GET /endpoint.
func failedDependency(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(424)
	body := map[string]any{
		"error":   "failed_dependency",
		"message": "A request that this one depends on has failed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", failedDependency)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
