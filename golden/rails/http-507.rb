# In config/routes.rb: get "/endpoint", to: "insufficient_storage#show"
class InsufficientStorageController < ApplicationController
  def show
    body = {
      error: "insufficient_storage",
      message: "There is not enough storage left to save the file"
    }
    render json: body, status: 507
  end
end
