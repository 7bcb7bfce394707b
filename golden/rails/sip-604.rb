# In config/routes.rb: get "/endpoint", to: "does_not_exist_anywhere#show"
class DoesNotExistAnywhereController < ApplicationController
  def show
    body = {
      error: "does_not_exist_anywhere",
      message: "This user does not exist anywhere"
    }
    render json: body, status: 404
  end
end
