package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", exceededStorageAllocation)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
