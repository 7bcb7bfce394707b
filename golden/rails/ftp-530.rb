# In config/routes.rb: get "/endpoint", to: "not_logged_in#show"
class NotLoggedInController < ApplicationController
  def show
    body = {
      error: "not_logged_in",
      message: "The client is not logged in"
    }
    render json: body, status: 530
  end
end
