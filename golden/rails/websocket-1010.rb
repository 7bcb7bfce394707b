# In config/routes.rb: get "/endpoint", to: "mandatory_ext#show"
class MandatoryExtController < ApplicationController
  def show
    body = {
      error: "mandatory_ext",
      message: "The server did not agree to a required extension"
    }
    render json: body, status: 400
  end
end
