from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.syntax_error_in_parameters)
@require_safe
def syntax_error_in_parameters(request):
    body = {
        "error": "syntax_error_in_parameters",
        "message": "The parameters or arguments of the command are malformed",
    }
    return JsonResponse(body, status=400)
