from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.invalid_argument)
@require_safe
def invalid_argument(request):
    body = {
        "error": "invalid_argument",
        "message": "An argument of the call is not valid",
    }
    return JsonResponse(body, status=400)
