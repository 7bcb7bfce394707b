# In config/routes.rb: get "/endpoint", to: "insufficient_storage_space#show"
class InsufficientStorageSpaceController < ApplicationController
  def show
    body = {
      error: "insufficient_storage_space",
      message: "The server has too little storage space at present"
    }
    render json: body, status: 452
  end
end
