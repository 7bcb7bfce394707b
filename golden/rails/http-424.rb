# In config/routes.rb: get "/endpoint", to: "failed_dependency#show"
class FailedDependencyController < ApplicationController
  def show
    body = {
      error: "failed_dependency",
      message: "This step was skipped because an earlier step failed"
    }
    render json: body, status: :failed_dependency
  end
end
