from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.out_of_range)
@require_safe
def out_of_range(request):
    body = {
        "error": "out_of_range",
        "message": "The call goes past the valid range",
    }
    return JsonResponse(body, status=400)
