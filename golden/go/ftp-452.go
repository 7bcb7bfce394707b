package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// insufficientStorageSpace answers GET /endpoint.
func insufficientStorageSpace(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(452)
	body := map[string]any{
		"error":   "insufficient_storage_space",
		"message": "The server has too little storage space at present",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", insufficientStorageSpace)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
