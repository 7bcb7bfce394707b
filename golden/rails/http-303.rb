# In config/routes.rb: get "/endpoint", to: "see_other#show"
class SeeOtherController < ApplicationController
  def show
    response.set_header("Location", "/orders/42")
    body = {
      status: "see_other",
      message: "The result can be fetched from the given location"
    }
    render json: body, status: 303
  end
end
