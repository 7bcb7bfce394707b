from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def syntax_error_in_parameters(request):
    body = {
        "error": "syntax_error_in_parameters",
        "message": "The parameters or arguments of the command are malformed",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", syntax_error_in_parameters),
]
