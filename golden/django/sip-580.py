from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.precondition_failure)
@require_safe
def precondition_failure(request):
    body = {
        "error": "precondition_failure",
        "message": "The answering side cannot meet the preconditions",
    }
    return JsonResponse(body, status=580)
